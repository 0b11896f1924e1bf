/**
 * A text as the title, the subject or a heading of a PDF. The writer puts a letter of Latin-1 as its byte, and programs read
 * that of a no-break space as a euro sign: so such spaces become plain ones.
 */
export const infoText = (text: string): string => text.replaceAll('\u00a0', ' ');
