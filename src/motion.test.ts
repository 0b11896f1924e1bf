import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`);
const read = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

it('no sheet moves anything but for who has not asked for less motion', () => {
  const moving = files
    .filter((path) => path.endsWith('.css'))
    .filter((path) =>
      read(path)
        .split(/@media[^{]*prefers-reduced-motion: no-preference[^{]*\{/)
        .slice(0, 1)
        .some((css) =>
          /(?:^|[;{\s])(?:transition|animation|scroll-behavior|view-transition)[\w-]*\s*:|@keyframes/.test(css),
        ),
    );
  expect(moving).toEqual([]);
});

it('no code scrolls smoothly or animates without asking whether less motion is preferred', () => {
  const moving = files
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
    .filter((path) => /'smooth'|\.animate\(|startViewTransition/.test(read(path)));
  expect(moving.length).toBeGreaterThan(0);
  expect(moving.filter((path) => !read(path).includes('(prefers-reduced-motion: reduce)'))).toEqual([]);
});
