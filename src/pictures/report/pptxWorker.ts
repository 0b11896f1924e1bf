import { writePptx } from '../../files/report/pptx/writePptx';
import { answerRequests } from './answerRequests';

answerRequests(writePptx);
