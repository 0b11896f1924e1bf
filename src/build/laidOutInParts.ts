/** Lays out what has been read, and is gone. */
export const LAY_OUT = '<script>document.currentScript.remove();document.body.offsetHeight</script>';
const MANY = 600;

/**
 * HTML of a page that is shown once it has been read to its end, with a script before each part of it that has `many` elements
 * before it. A browser would lay out all of it at the end, in one task, in which it answers nobody; so it does it part
 * by part while it reads, as it does with a page that it shows piece by piece.
 */
export function laidOutInParts(html: string, many = MANY): string {
  let elements = 0;
  return html.replace(/<[a-z]+(?: class="(view )?)?/g, (tag, view) => {
    elements++;
    if (view === undefined || elements < many) return tag;
    elements = 1;
    return `${LAY_OUT}${tag}`;
  });
}
