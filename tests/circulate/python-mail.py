"""Reads a mail as Python's own mail library does, and tells what it found as JSON."""

import base64
import email
import email.policy
import json
import sys

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
text = message.get_body(preferencelist=("plain",))
json.dump(
    {
        "subject": message["subject"],
        "unsent": message["x-unsent"],
        "to": [
            [one.display_name, one.addr_spec]
            for one in (message["to"].addresses if message["to"] else [])
        ],
        "text": text.get_content().replace("\r\n", "\n"),
        "attachments": [
            [
                part.get_filename(),
                part.get_content_type(),
                base64.b64encode(part.get_payload(decode=True)).decode("ascii"),
            ]
            for part in message.iter_attachments()
        ],
        "defects": [
            str(defect) for part in message.walk() for defect in part.defects
        ],
    },
    sys.stdout,
)
