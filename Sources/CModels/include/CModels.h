#pragma once

#include <stddef.h>

/// The bytes of the model of English news, and how many there are; they begin at a multiple of 64.
///
/// They are part of the executable: nothing is read, and they are never freed.
const unsigned char *pipe_model_en_news(size_t *count);

/// The bytes of the model of English sentences, in the same way.
const unsigned char *pipe_model_en_sentences(size_t *count);

/// The bytes of the model of English sentiment, in the same way.
const unsigned char *pipe_model_en_sentiment(size_t *count);

/// Tells the processor that these bytes will be read soon.
static inline void pipe_prefetch(const void *place) { __builtin_prefetch(place); }
