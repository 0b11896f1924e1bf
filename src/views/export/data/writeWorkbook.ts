import { inWorker, NoWorker } from '../../../dom/inWorker';
import type { PlainWorkbook } from '../../../files/data/plainWorkbook';
import xlsxAddress from './xlsxWorker?worker&url';

/** The bytes of a workbook, written in a worker; on the main thread where the browser starts none. */
export async function writeWorkbook(workbook: PlainWorkbook): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await inWorker<PlainWorkbook>(xlsxAddress, new AbortController().signal)(workbook);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
    const { writeXlsx } = await import('../../../files/data/xlsx');
    return writeXlsx(workbook);
  }
}
