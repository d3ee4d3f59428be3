import { spawnSync } from 'node:child_process';

/** Runs another script of this folder for a campaign, shows its output and returns its exit code. */
export function runScript(script: string, campaign: string | undefined): number {
  const env = campaign === undefined ? process.env : { ...process.env, CAMPAIGN: campaign };
  return spawnSync(process.execPath, [script], { env, stdio: 'inherit' }).status ?? 1;
}
