import { answerRequests } from '../../dom/answerRequests';
import { writeDocx } from '../../files/report/docx/writeDocx';

answerRequests(writeDocx);
