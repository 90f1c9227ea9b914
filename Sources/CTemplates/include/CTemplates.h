#pragma once

// The bytes of each template that 'pipe new' fills in, and how many they are.

const unsigned char *pipe_template_pipeline(void);
unsigned long pipe_template_pipeline_size(void);
const unsigned char *pipe_template_sample(void);
unsigned long pipe_template_sample_size(void);
const unsigned char *pipe_template_readme(void);
unsigned long pipe_template_readme_size(void);
const unsigned char *pipe_template_swift_stage(void);
unsigned long pipe_template_swift_stage_size(void);
const unsigned char *pipe_template_swift_plugin(void);
unsigned long pipe_template_swift_plugin_size(void);
const unsigned char *pipe_template_python_stage(void);
unsigned long pipe_template_python_stage_size(void);
const unsigned char *pipe_template_python_plugin(void);
unsigned long pipe_template_python_plugin_size(void);
const unsigned char *pipe_template_python_helper(void);
unsigned long pipe_template_python_helper_size(void);
