// What a part of a firm is called in Chinese. Collected by hand from names in meetings.
import { list } from '../list.ts';

/** Last words of names of departments and firms, beside which somebody's name stands. */
export const departmentEndings = list(`
	部, 部门, 组, 室, 处, 科, 局, 中心, 团队, 公司, 集团, 院, 系, 厂, 车间, 社, 项目, 事业群
`);
