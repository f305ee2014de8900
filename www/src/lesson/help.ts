// The header's button for help; all behind it is fetched when it is pressed.
import { words } from '../words/words';

export function addHelp(place: Element): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'help-button';
  button.textContent = words.help;
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', async () => {
    await import('../elements/help-dialog');
    const there = document.querySelector('help-dialog');
    const dialog = there ?? document.createElement('help-dialog');
    if (!there) document.body.append(dialog);
    await dialog.open();
  });
  place.append(button);
}
