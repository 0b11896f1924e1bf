/**
 * Runs in every page before its own scripts, beside `look`, and finds out when the reader saw what is asked for:
 * `window.painted` is a promise of ms since the navigation began, by the names of `parts`.
 *
 * A part is what its views show above `bottom` once the page is done: marks with their places. It is drawn with the first
 * frame in which exactly these are seen where they will stay. It is looked at after the paint, so that looking delays none.
 * It uses nothing from outside itself.
 */
export function watchPainted(parts) {
  const times = {};
  const isNear = (a, b) => Math.abs(a[0] - b[0]) <= 2 && Math.abs(a[1] - b[1]) <= 2;
  const isDrawn = ({ views, bottom, marks }, seen) => {
    const shown = Object.entries(seen).filter(([name, [, y]]) => views.includes(name.split(' ')[0]) && y < bottom);
    return (
      shown.length === Object.keys(marks).length &&
      shown.every(([name, place]) => name in marks && isNear(place, marks[name]))
    );
  };
  window.painted = new Promise((resolve) => {
    const check = () => {
      const now = performance.now();
      const seen = window.look();
      for (const [name, part] of Object.entries(parts)) if (!(name in times) && isDrawn(part, seen)) times[name] = now;
      if (Object.keys(parts).every((name) => name in times)) resolve(times);
      else requestAnimationFrame(next);
    };
    const next = () => scheduler.postTask(check, { priority: 'user-blocking' });
    requestAnimationFrame(next);
  });
}

/**
 * Runs in the page: clicks the first element of `target` as soon as it has been painted, and finds out when the first frame
 * with `answer` in it was. `window.answered` is a promise of ms since the navigation began.
 */
export function clickAtOnce({ target, answer }) {
  const seen = (selector) => [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
  window.answered = new Promise((resolve) => {
    let clicked = false;
    const check = () => {
      if (clicked && seen(answer)) return resolve(performance.now());
      const element = clicked ? undefined : seen(target);
      if (element) {
        const { x, y, width, height } = element.getBoundingClientRect();
        const at = { clientX: x + width / 2, clientY: y + height / 2 };
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, ...at }));
        clicked = true;
      }
      requestAnimationFrame(next);
    };
    const next = () => scheduler.postTask(check, { priority: 'user-blocking' });
    requestAnimationFrame(next);
  });
}
