/** The value, as it is written, of the first cookie of this name in a `Cookie` header: browsers send the one of the longest path first. */
export function cookieIn(header: string, name: string): string | undefined {
  const [value] = header.split(';').flatMap((each) => {
    const at = each.indexOf('=');
    return each.slice(0, at).trim() === name ? [each.slice(at + 1).trim()] : [];
  });
  return value;
}
