import pdfWorkerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';
import { readAhead } from '../../data/own/read/readAhead';
import { answerRead, type ReadAnswer, type ReadRequest } from '../../data/own/read/readRequests';
import { scriptAddress } from '../../dom/trusted';

/** Takes the pages of a PDF apart, beside this worker; fetched with the first PDF. */
const pdfHelper = () => new Worker(scriptAddress(pdfWorkerAddress), { type: 'module' });

let asked = 0;
/** Reads files beside the page; each request has one last answer. While nothing is asked it reads ahead. */
const tell = (answer: ReadAnswer) => postMessage(answer);
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  asked += 1;
  const number = asked;
  void answerRead(data, tell, pdfHelper).then((answer) => {
    tell(answer);
    if (answer.kind === 'read') void readAhead(answer.document, () => asked !== number);
  });
});
