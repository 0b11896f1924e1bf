import { writeDocx } from '../../files/report/docx/writeDocx';
import { answerRequests } from './answerRequests';

answerRequests(writeDocx);
