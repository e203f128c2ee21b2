/**
 * Puts text on the clipboard after a click or key in this frame, at most five seconds ago; false when the browser refused.
 *
 * The field in the page mostly keeps the focus. Firefox then lets the clipboard API write, but sends this frame no copy event;
 * Chromium refuses the API at once, and the copy command works.
 */
export async function copyText(text: string): Promise<boolean> {
  const written = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  return written || copyByCommand(text);
}

function copyByCommand(text: string): boolean {
  let heard = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    heard = true;
  };
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return done && heard;
}
