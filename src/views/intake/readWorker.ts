import { answerRead, type ReadAnswer, type ReadRequest } from '../../data/own/read/readRequests';

/** Reads files beside the page; each request has one last answer. */
const tell = (answer: ReadAnswer) => postMessage(answer);
addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  void answerRead(data, tell).then(tell);
});
