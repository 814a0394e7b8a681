"""workflow.py FILE - the steps of the workflows that a document shows

Each block fenced by ```yaml or ```sh begins with a comment that names its file.
It is written there, below `files/`; what a CI would run of it is written as a
script for each step: `steps/<file>/<job>/<number>`, and beside it the names of
the variables that it is given.
"""
import os
import re
import sys
import yaml


def save(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)


def save_steps(folder, scripts):
    for number, script in enumerate(scripts):
        # What others wrote must not become a part of the script.
        assert "${{" not in script, script
        save(f"{folder}/{number:02}", script)


def read_workflow(name, root):
    for job, body in root["jobs"].items():
        steps = [s for s in body["steps"] if "run" in s]
        assert all("uses" in s or "run" in s for s in body["steps"]), job
        save_steps(f"steps/{name}/{job}", [s["run"] for s in steps])
        for number, step in enumerate(steps):
            wanted = "\n".join(step.get("env", {}))
            save(f"steps/{name}/{job}/{number:02}.env", wanted)


def read_pipeline(name, root):
    before = root.get("default", {}).get("before_script", [])
    for job, body in root.items():
        if isinstance(body, dict) and "script" in body:
            save_steps(f"steps/{name}/{job}",
                       ["\n".join(before + body["script"])])


text = open(sys.argv[1], encoding="utf-8").read()
for kind, name, block in re.findall(r"^```(yaml|sh)\n# (\.\S+)\n(.*?)^```$",
                                    text, re.M | re.S):
    save(f"files/{name}", block)
    if kind == "yaml":
        root = yaml.safe_load(block)
        stem = os.path.basename(name).removesuffix(".yml").lstrip(".")
        if "jobs" in root:
            read_workflow(stem, root)
        else:
            read_pipeline(stem, root)
