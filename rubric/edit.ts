export {
  type AxisName,
  addAxisValue,
  moveAxisValue,
  removeAxisValue,
  renameAxisValue,
  setLevelMark,
} from './edit/axis.ts';
export { emptyCopy } from './edit/new-role.ts';
export { problemsOf, type RoleProblem } from './edit/problems.ts';
export {
  addStatement,
  moveStatement,
  removeStatement,
  type StatementPlace,
  setStatementText,
} from './edit/statements.ts';
export { type RoleChange, roleChange } from './edit/what-changed.ts';
