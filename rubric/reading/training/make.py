"""Makes the table again from nothing. Usage: make.py WORDNET_DICT MODEL_FOLDER ONNX, with WORK naming a scratch folder (README.md)."""
import sys

import corpus
import encode
import export
import finetune
import student
import teach
from pairs import USE


def main(dictionary, model, onnx):
    corpus.main(dictionary, model)
    if 'taught' in USE:
        teach.main(model)
    encode.main(model, onnx)
    student.main()
    finetune.main()
    export.main()


main(*sys.argv[1:4])
