/**
 * Leaving at once: by the exit link, or by Shift three times with at most five seconds between
 * presses. The page is covered before the other site answers, and its entry in the history is
 * replaced, so that one step back does not lead here. Shift that is held for something else (a
 * capital letter, a click, a sideways scroll) counts for nothing and starts the count again.
 */
const pressesToLeave = 3;
const patienceMs = 5000;

const link = document.querySelector<HTMLAnchorElement>('[data-exit-link]');
const note = document.querySelector<HTMLElement>('[data-exit-note]');
let presses = 0;
let shiftAlone = false;
let forgetting: ReturnType<typeof setTimeout> | undefined;

function leave(address: string): void {
  say(note?.dataset['leaving']);
  document.body.dataset['leaving'] = '';
  location.replace(address);
}

function say(text: string | undefined): void {
  if (note !== null) note.textContent = text ?? '';
}

function startAgain(): void {
  if (presses === 0 && !shiftAlone) return;
  clearTimeout(forgetting);
  shiftAlone = false;
  presses = 0;
  say('');
}

function countPress(): void {
  presses += 1;
  if (presses === pressesToLeave) {
    clearTimeout(forgetting);
    if (link !== null) leave(link.href);
    return;
  }
  const left = pressesToLeave - presses;
  say(left === 1 ? note?.dataset['once'] : note?.dataset['more']?.replace('{count}', String(left)));
  clearTimeout(forgetting);
  forgetting = setTimeout(startAgain, patienceMs);
}

link?.addEventListener('click', (event) => {
  // With a key held, a link opens elsewhere and this page stays: the browser's own affair.
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  leave(link.href);
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Shift') shiftAlone = true;
  else startAgain();
});

document.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift' || !shiftAlone) return;
  shiftAlone = false;
  countPress();
});

for (const other of ['pointerdown', 'wheel']) {
  document.addEventListener(other, startAgain, { passive: true });
}

// A browser may keep the page as it was left and show it again: never covered, never half counted.
addEventListener('pageshow', () => {
  delete document.body.dataset['leaving'];
  presses = 0;
  say('');
});
