import { lifecycle } from '../../utils/lifecycle';

Page({ ...lifecycle('deep'), data: {} });
