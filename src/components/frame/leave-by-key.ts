/**
 * Shift three times, with at most five seconds between presses, follows the exit link. Any other key
 * starts the count again, so that Shift used for a capital letter never leaves the page.
 */
const pressesToLeave = 3;
const patienceMs = 5000;

const link = document.querySelector<HTMLAnchorElement>('[data-exit-link]');
let presses = 0;
let lastPressMs = 0;

document.addEventListener('keyup', (event) => {
  if (event.key !== 'Shift') return;
  presses = event.timeStamp - lastPressMs > patienceMs ? 1 : presses + 1;
  lastPressMs = event.timeStamp;
  if (presses >= pressesToLeave && link !== null) {
    document.body.hidden = true;
    location.replace(link.href);
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Shift') presses = 0;
});

// Back from where the link led: the page is shown again.
addEventListener('pageshow', () => {
  document.body.hidden = false;
  presses = 0;
});
