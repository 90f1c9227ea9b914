// Files that 'pipe new' writes, as they stand beside this one.
#include "CTemplates.h"

// #embed is C23, which the compiler knows in older dialects too.
#pragma clang diagnostic ignored "-Wc23-extensions"

#define TEMPLATE(name) \
  const unsigned char *pipe_template_##name(void) { return name; } \
  unsigned long pipe_template_##name##_size(void) { return sizeof name; }

static const unsigned char pipeline[] = {
#embed "pipeline.yaml.template"
};
static const unsigned char sample[] = {
#embed "sample.txt.template"
};
static const unsigned char readme[] = {
#embed "README.md.template"
};
static const unsigned char swift_stage[] = {
#embed "swift/Stage.swift.template"
};
static const unsigned char swift_plugin[] = {
#embed "swift/plugin.yaml.template"
};
static const unsigned char python_stage[] = {
#embed "python/stage.py.template"
};
static const unsigned char python_plugin[] = {
#embed "python/plugin.yaml.template"
};
static const unsigned char python_helper[] = {
#embed "pipe_stage.py"
};

TEMPLATE(pipeline)
TEMPLATE(sample)
TEMPLATE(readme)
TEMPLATE(swift_stage)
TEMPLATE(swift_plugin)
TEMPLATE(python_stage)
TEMPLATE(python_plugin)
TEMPLATE(python_helper)
