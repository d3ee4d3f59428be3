// Node loads it before the script of a command, so it keeps to syntax that old versions can read:
// otherwise they would stop with a syntax error instead of this message. It is no command before the
// other one, so that there is one process that npm starts and signals reach.
// 24.16 is the oldest that all tools take; the strictest is the check of components by ESLint.
const oldest = [24, 16];
const current = process.versions.node.split('.').map(Number);

if (current[0] < oldest[0] || (current[0] === oldest[0] && current[1] < oldest[1])) {
  console.error(
    'Making the Grade needs Node ' +
      oldest.join('.') +
      ' or newer. ' +
      'This is Node ' +
      process.versions.node +
      '.\n' +
      'Install the newest Node 24 from https://nodejs.org, run "npm install" again, then repeat the command.',
  );
  process.exit(1);
}
