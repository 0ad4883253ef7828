import type { Subject } from "../subject.ts";

export const education: readonly Subject[] = [
  {
    code: "05000000",
    name: "education",
    parent: null,
    strong: "curriculum, education system, tuition fee, scholarship, literacy rate",
    fair: "school, education, teacher, student, pupil, classroom, education minister, education ministry",
    weak: "lesson, graduate, class, exam, learning",
  },
  {
    code: "20000400",
    name: "school",
    parent: "05000000",
    strong:
      "primary school, secondary school, high school, school district, headteacher, kindergarten, school board, schoolchildren, headmaster, boarding school, elementary school",
    fair: "school, pupil, classroom, teacher, principal, playground",
    weak: "class, lesson, parent",
  },
  {
    code: "20000405",
    name: "higher education",
    parent: "20000400",
    strong:
      "university rector, higher education, university student, vice chancellor, college campus, undergraduate, tuition fee, university president",
    fair: "campus, faculty, enrolment, enrollment, lecturer, degree",
    weak: "university, college, student, professor, graduate",
  },
  {
    code: "20000413",
    name: "educational testing and examinations",
    parent: "05000000",
    strong: "exam result, school exam, entrance exam, final exam, exam paper, exam board",
    fair: "exam, examination, cheating, grade",
    weak: "test, pupil, student, score",
  },
  {
    code: "20000415",
    name: "students",
    parent: "05000000",
    strong: "student union, student loan, student protest, student visa",
    fair: "student, undergraduate",
    weak: "campus, university, tuition",
  },
  {
    code: "20000416",
    name: "teachers",
    parent: "05000000",
    strong: "teacher shortage, teachers union, school teacher",
    fair: "teacher, teaching, headteacher",
    weak: "classroom, school, lesson",
  },
  {
    code: "20001338",
    name: "education policy",
    parent: "05000000",
    strong: "education reform, education policy, school reform, education bill, school funding",
    fair: "education minister, curriculum",
    weak: "school, reform, budget",
  },
];
