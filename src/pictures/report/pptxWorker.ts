import { answerRequests } from '../../dom/answerRequests';
import { writePptx } from '../../files/report/pptx/writePptx';

answerRequests(writePptx);
