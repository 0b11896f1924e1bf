/** The files in which a reader can leave with the report. */
export const REPORT_FORMATS = ['docx', 'pptx', 'pdf', 'md', 'zip'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
