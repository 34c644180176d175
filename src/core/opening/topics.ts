/** What cooperation brought, a sentence each: indicators in the order in which they are said, each in a phrase. */
export const topics = [
  {
    weight: 90,
    says: {
      cooperation_funds: "京蒙协作资金",
      cooperation_projects: "实施协作项目",
      beneficiaries: "受益群众",
      people_lifted: "带动稳定脱贫",
    },
  },
  {
    weight: 70,
    says: {
      consumption_assistance: "消费帮扶",
      sales_to_beijing: "农畜产品进京销售",
      product_sales: "农畜产品购销",
    },
  },
  {
    weight: 60,
    says: {
      technicians_sent: "京方选派专业技术人才",
      trained_in_beijing: "赴京学习培训",
      seconded_cadres: "挂职干部",
    },
  },
  {
    weight: 50,
    says: {
      expert_consultations: "京方专家诊疗",
      outpatient_visits: "门诊人次",
      inpatient_admissions: "住院人次",
      surgeries: "手术人次",
    },
  },
  {
    weight: 40,
    says: { jobs_found: "协作实现就业", jobs_offered: "提供就业岗位", founders: "成功创业" },
  },
] as const satisfies readonly Topic[];

export interface Topic {
  readonly weight: number;
  readonly says: Readonly<Record<string, string>>;
}
