import pdfWorkerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import { answerRead, type ReadAnswer, type ReadRequest } from '../../data/own/read/readRequests';
import { scriptAddress } from '../../dom/trusted';

/** Takes the pages of a PDF apart, beside this worker; fetched with the first PDF. */
const pdfHelper = () => new Worker(scriptAddress(pdfWorkerAddress), { type: 'module' });

/** Reads files beside the page; each request has one last answer. */
const tell = (answer: ReadAnswer) => postMessage(answer);
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answerRead(data, tell, pdfHelper).then(tell);
});
