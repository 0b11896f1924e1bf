import { writePptx } from '../../files/report/pptx/writePptx';
import { answering } from './answering';

answering(writePptx);
