/** The steps of a path, in tenths, in as few letters as a browser needs: `-.5.7`. */
function written(tenths: readonly number[]): string {
  return tenths.reduce((all, step) => {
    const number = (step / 10).toString().replace(/^(-?)0\./, '$1.');
    const isParted = all === '' || number.startsWith('-') || (number.startsWith('.') && /\.\d*$/.test(all));
    return isParted ? all + number : `${all} ${number}`;
  }, '');
}

/**
 * The same path in fewer letters: each point as its step from the one before. For paths of `M`, `L` and `Z` with absolute
 * points of at most one decimal; what else there is stays as it is.
 */
export function relativePath(path: string): string {
  return path.replace(/M[^MZ]*/g, (line) => {
    const points = line
      .slice(1)
      .split('L')
      .map((point) => point.split(',').map((at) => Math.round(Number(at) * 10)));
    if (points.some((point) => point.length !== 2 || point.some(Number.isNaN))) return line;
    const steps = points.slice(1).flatMap(([x = 0, y = 0], index) => {
      const [beforeX = 0, beforeY = 0] = points[index] ?? [];
      return [x - beforeX, y - beforeY];
    });
    return `M${written(points[0] ?? [])}${steps.length > 0 ? `l${written(steps)}` : ''}`;
  });
}
