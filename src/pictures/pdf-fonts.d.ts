declare module 'virtual:pdf-fonts' {
  export const sans400: string;
  export const sans600: string;
  export const serif400: string;
  export const serif600: string;
}
