import type { Subject } from "../subject.ts";

export const health: readonly Subject[] = [
  {
    code: "07000000",
    name: "health",
    parent: null,
    strong:
      "public health, world health organization, health agency, health worker, health official, health department",
    fair: "patient, hospital, doctor, medical, nurse, clinic, disease, health ministry, health minister",
    weak: "health, infected, dose, treatment, illness, symptom",
  },
  {
    code: "20000446",
    name: "diseases and conditions",
    parent: "07000000",
    strong: "tuberculosis, cancer, diabetes, malaria, dengue, hiv, alzheimer, leukaemia, stroke patient, rabies, rabid",
    fair: "disease, infection, infected, tumour, tumor, diagnosed, symptom, bite",
    weak: "patient, illness, virus, case, death",
  },
  {
    code: "20000448",
    name: "communicable disease",
    parent: "20000446",
    strong:
      "epidemic, pandemic, outbreak, cholera, measles, ebola, covid, coronavirus, bird flu, influenza, dengue, malaria, rabies, rabid, zika, mpox, polio, typhoid, contagious, quarantine, tuberculosis, hiv, meningitis",
    fair: "infected, infection, virus, disease, mosquito, contact tracing, vaccinated, bite",
    weak: "case, health ministry, death, spread, symptom, parasite",
  },
  {
    code: "20000447",
    name: "cancer",
    parent: "20000446",
    strong: "cancer, breast cancer, oncologist, chemotherapy, tumour, tumor, leukaemia, leukemia",
    fair: "oncology, screening, radiotherapy",
    weak: "patient, treatment, survival",
  },
  {
    code: "20000458",
    name: "mental and behavioural disorder",
    parent: "20000446",
    strong: "mental health, depression, psychiatrist, psychiatric, suicide rate, anxiety disorder, schizophrenia",
    fair: "therapist, suicide, trauma, counselling, psychologist",
    weak: "patient, stress, anxiety",
  },
  {
    code: "20000461",
    name: "health facility",
    parent: "07000000",
    strong:
      "hospital ward, ward closure, hospital closure, maternity ward, emergency room, intensive care, hospital bed",
    fair: "hospital, ward, clinic, operating theatre, maternity, bed",
    weak: "patient, nurse, doctor, staff, beds",
  },
  {
    code: "20000464",
    name: "health treatment",
    parent: "07000000",
    strong: "clinical trial, drug trial, antibody, surgery, surgeon, transplant, gene therapy, new drug, placebo",
    fair: "treatment, dose, medicine, therapy, injection, drug, volunteer, side effect, shot",
    weak: "patient, trial, protected, approved, doctor",
  },
  {
    code: "20000477",
    name: "vaccines",
    parent: "20000464",
    strong:
      "vaccine, vaccination, vaccinated, immunisation, immunization, booster shot, vaccine trial, vaccinate, inoculation",
    fair: "dose, placebo, injection, jab, antibody, immunity",
    weak: "trial, infected, volunteer, disease",
  },
  {
    code: "20000480",
    name: "government health care",
    parent: "07000000",
    strong:
      "health insurance, health care reform, health reform, national health service, nhs, healthcare system, medicare, health budget, health secretary, health spending",
    fair: "healthcare, health care, waiting list, health minister",
    weak: "hospital, patient, funding, doctor",
  },
  {
    code: "20000485",
    name: "medical profession",
    parent: "07000000",
    strong:
      "nurses union, doctors strike, nursing shortage, junior doctor, medical association, nurse shortage, not enough nurses, midwife, midwives",
    fair: "nurse, doctor, surgeon, physician, nursing",
    weak: "hospital, staff, patient, shift, ward",
  },
  {
    code: "20000737",
    name: "medical research",
    parent: "20000735",
    strong:
      "clinical trial, medical journal, medical researcher, lancet, new england journal of medicine, vaccine trial, virologist, safety board, antibody, placebo",
    fair: "trial, researcher, volunteer, virology, antibody, study, scientist",
    weak: "dose, patient, result, published, participants",
  },
  {
    code: "20000493",
    name: "non-human diseases",
    parent: "07000000",
    strong:
      "foot and mouth, bird flu, swine fever, avian influenza, mad cow, blight, soil fungus, plant disease, animal disease, rabies, rabid, fusarium, panama disease, crop disease",
    fair: "fungus, spore, culled, cull, veterinarian, infected plant, pest, disinfect",
    weak: "plantation, herd, poultry, spread, disease, virus",
  },
];
