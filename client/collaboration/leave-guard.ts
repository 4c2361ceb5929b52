/** Warns before the page is closed while `hasUnsaved` says so. Answers the function that ends it. */
export function guardLeaving(
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  hasUnsaved: () => boolean,
) {
  const warn = (event: Event) => {
    if (hasUnsaved()) event.preventDefault();
  };
  page.addEventListener('beforeunload', warn);
  return () => page.removeEventListener('beforeunload', warn);
}
