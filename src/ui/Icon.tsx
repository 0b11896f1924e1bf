/** Line icons of 16 px, drawn for this app; the words are beside them or in the button's name. */
const PATHS = {
  back: 'M10 3.5L5.5 8L10 12.5',
  forward: 'M6 3.5L10.5 8L6 12.5',
  play: 'M5.5 3.8L11.5 8L5.5 12.2Z',
  stop: 'M5 4.5H6.6V11.5H5ZM9.4 4.5H11V11.5H9.4Z',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 0 0 0-8.4M10.2 10.2L13.5 13.5',
  close: 'M4 4L12 12M12 4L4 12',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 0 0 0-5.6M8 1.2V2.8M8 13.2V14.8M1.2 8H2.8M13.2 8H14.8M3.2 3.2L4.3 4.3M11.7 11.7L12.8 12.8M12.8 3.2L11.7 4.3M4.3 11.7L3.2 12.8',
  moon: 'M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8A5.6 5.6 0 1 0 13.2 9.6Z',
  system: 'M2.5 3.5H13.5V10.8H2.5ZM6 13.2H10M8 10.8V13.2',
  book: 'M8 4.2C6.4 3 4.4 2.8 2.2 3V12C4.4 11.8 6.4 12 8 13.2C9.6 12 11.6 11.8 13.8 12V3C11.6 2.8 9.6 3 8 4.2ZM8 4.2V13.2',
  copy: 'M5.5 5.5H13.2V13.2H5.5ZM10.5 5.5V2.8H2.8V10.5H5.5',
  link: 'M6.8 9.2L9.2 6.8M7.4 4.9L9 3.3a2.6 2.6 0 0 1 3.7 3.7L11.1 8.6M8.6 11.1L7 12.7a2.6 2.6 0 0 1-3.7-3.7L4.9 7.4',
  compare: 'M3 5.5H12.5M10 3L12.5 5.5L10 8M13 10.5H3.5M6 8L3.5 10.5L6 13',
  outside: 'M9 3H13V7M13 3L7.5 8.5M11.5 9.5V13H3V4.5H6.5',
  check: 'M3 8.5L6.5 12L13 4.5',
  cross: 'M4 4L12 12M12 4L4 12',
  filter: 'M2 4H14M4.5 8H11.5M6.5 12H9.5',
  menu: 'M2.5 4H13.5M2.5 8H13.5M2.5 12H13.5',
  download: 'M8 2.5V10M4.5 7L8 10.5L11.5 7M2.5 13.2H13.5',
  image: 'M2.5 3H13.5V13H2.5ZM2.5 11L6 7.5L8.5 10L10.5 8.5L13.5 11',
  star: 'M8 2L10 6L14 6.5L11 9.5L12 14L8 12L4 14L5 9.5L2 6.5L6 6Z',
  add: 'M8 3V13M3 8H13',
  up: 'M3.5 10L8 5.5L12.5 10',
  down: 'M3.5 6L8 10.5L12.5 6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
