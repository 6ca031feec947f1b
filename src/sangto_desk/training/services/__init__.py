"""Writing courses, drills, training days and certificates: one transaction and one entry in the trail each."""

from sangto_desk.training.services.certificates import certify_course, certify_day, new_code, withdraw_certificate
from sangto_desk.training.services.courses import (
    answer_question,
    create_course,
    enrol_with_link,
    finish_lesson,
    install_course,
    join_course,
    make_course_link,
    save_lesson,
    set_course_state,
    withdraw_course_link,
)
from sangto_desk.training.services.days import (
    Plan,
    add_material,
    add_talk,
    change_day,
    choose_test,
    create_day,
    remove_material,
    remove_talk,
    set_day_state,
)
from sangto_desk.training.services.drills import Heading, change_drill, create_drill, make_drills, set_drill_states
from sangto_desk.training.services.forgetting import erase_results
from sangto_desk.training.services.practice import answer_drill, assess
from sangto_desk.training.services.schools import (
    Details,
    answer_launch,
    note_launch,
    note_sent,
    register_platform,
    set_platform_active,
)
from sangto_desk.training.services.seats import attend, cancel_registration, enter_list, give_feedback, register

__all__ = [
    "Details",
    "Heading",
    "Plan",
    "add_material",
    "add_talk",
    "answer_drill",
    "answer_launch",
    "answer_question",
    "assess",
    "attend",
    "cancel_registration",
    "certify_course",
    "certify_day",
    "change_day",
    "change_drill",
    "choose_test",
    "create_course",
    "create_day",
    "create_drill",
    "enrol_with_link",
    "enter_list",
    "erase_results",
    "finish_lesson",
    "give_feedback",
    "install_course",
    "join_course",
    "make_course_link",
    "make_drills",
    "new_code",
    "note_launch",
    "note_sent",
    "register",
    "register_platform",
    "remove_material",
    "remove_talk",
    "save_lesson",
    "set_course_state",
    "set_day_state",
    "set_drill_states",
    "set_platform_active",
    "withdraw_certificate",
    "withdraw_course_link",
]
