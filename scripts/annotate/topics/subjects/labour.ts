import type { Subject } from "../subject.ts";

export const labour: readonly Subject[] = [
  {
    code: "09000000",
    name: "labour",
    parent: null,
    strong: "labor ministry, employment law, labor department",
    fair: "worker, workforce, employee, job, employer, wage, salary, labour market",
    weak: "pay, staff, work, shift, labour minister, labour ministry",
  },
  {
    code: "20000509",
    name: "employment",
    parent: "09000000",
    strong:
      "minimum wage, job creation, new jobs, hiring, working conditions, wage growth, migrant worker, child labour, seasonal worker",
    fair: "employer, employee, wage, job, salary",
    weak: "worker, staff, pay",
  },
  {
    code: "20000523",
    name: "labour market",
    parent: "09000000",
    strong: "labour market, labor market, labour shortage, labor shortage, skilled worker, job vacancy",
    fair: "vacancies, vacancy, job seeker",
    weak: "worker, employer, job",
  },
  {
    code: "20000524",
    name: "labour relations",
    parent: "09000000",
    strong:
      "collective bargaining, wage talks, pay dispute, labour dispute, labor dispute, industrial action, union leader, wage dispute, pay talks, union official",
    fair: "union, employer, mediator, picket, walkout, bargaining, dispute, workers federation",
    weak: "worker, pay, wage, negotiation, offer, contract",
  },
  {
    code: "20000530",
    name: "strike",
    parent: "20000524",
    strong:
      "strike action, walkout, walked out, walk out, walked off the job, picket line, general strike, on strike, downed tools, stoppage, work stoppage, went on strike, strike ballot, suspended a strike, striker union, day strike, hour strike, week strike",
    fair: "strike, striking, picket, union, industrial action, striker",
    weak: "worker, pay, dispute, employer, wage, mediator",
  },
  {
    code: "20000531",
    name: "retirement",
    parent: "09000000",
    strong: "pension reform, retirement age, pensioner, pension fund, pension system",
    fair: "pension, retiree",
    weak: "retire, age",
  },
  {
    code: "20000533",
    name: "unemployment",
    parent: "09000000",
    strong: "unemployment, jobless, unemployment rate, unemployment benefit, job losses, lay off",
    fair: "unemployed, layoff, jobless rate, redundancy",
    weak: "job, rate, worker",
  },
  {
    code: "20000536",
    name: "unions",
    parent: "09000000",
    strong: "trade union, labour union, labor union, union member, trade unionist, shop steward",
    fair: "union, unionised, federation",
    weak: "member",
  },
];
