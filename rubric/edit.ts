export type { AxisName } from './axes.ts';
export {
  addAxisValue,
  type DescribedAxis,
  describeAxisValue,
  descriptionOf,
  moveAxisValue,
  removeAxisValue,
  renameAxisValue,
  setLevelMark,
} from './edit/axis.ts';
export { emptyCopy } from './edit/new-role.ts';
export { problemsOf, type RoleProblem } from './edit/problems.ts';
export {
  addChild,
  addStatement,
  moveStatement,
  removeStatement,
  type StatementPlace,
  setStatementLead,
  setStatementText,
} from './edit/statements.ts';
export { type RoleChange, roleChange } from './edit/what-changed.ts';
