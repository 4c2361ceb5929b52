/** Where a link in a text may lead: the web or a mail address; never a script, a file or a data URL. */
export function isSafeHref(href: unknown): href is string {
  return typeof href === 'string' && href.length <= 2_000 && /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(href);
}
