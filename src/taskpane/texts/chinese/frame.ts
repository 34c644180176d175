/** What is around the panels, and what this is. */
export const frame = {
  tabs: "窗格的各页",
  home: "首页",
  entry: "录入",
  find: "查数与公式",
  settings: "设置和关于",
  loadFirst: "这个工作簿还没有台账，请先在首页载入数据。",
  toHome: "去首页",
  about: "关于",
  version: "京蒙协作台账{{version}}",
  licence: "MIT许可。数据摘自公开资料，以统计部门和主管部门核定数为准。",
  local: "除微软的office.js外不访问别的地址，不上传任何内容。",
} as const;
