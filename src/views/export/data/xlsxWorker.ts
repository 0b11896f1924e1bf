import { answerRequests } from '../../../dom/answerRequests';
import { writeXlsx } from '../../../files/data/xlsx';

answerRequests(writeXlsx);
