/**
 * Puts text on the clipboard after a click or key in this frame; false when the browser refused.
 *
 * The panel's frame often has no focus (the field keeps it), and then the clipboard API refuses: the copy command still works.
 */
export async function copyText(text: string): Promise<boolean> {
  if (document.hasFocus()) {
    const written = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (written) return true;
  }
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
