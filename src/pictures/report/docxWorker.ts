import { writeDocx } from '../../files/report/docx/writeDocx';
import { answering } from './answering';

answering(writeDocx);
