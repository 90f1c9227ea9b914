#include "CModels.h"

// #embed is C23, which the compiler knows in older dialects too.
#pragma clang diagnostic ignored "-Wc23-extensions"

// The tables in a model are used where they lie, so that a model begins where they want to.
#define ALIGNED _Alignas(64)

ALIGNED static const unsigned char en_news[] = {
#embed "en-news.model"
};

const unsigned char *pipe_model_en_news(size_t *count) {
  *count = sizeof en_news;
  return en_news;
}

ALIGNED static const unsigned char en_sentences[] = {
#embed "en-sentences.model"
};

const unsigned char *pipe_model_en_sentences(size_t *count) {
  *count = sizeof en_sentences;
  return en_sentences;
}

ALIGNED static const unsigned char en_sentiment[] = {
#embed "en-sentiment.model"
};

const unsigned char *pipe_model_en_sentiment(size_t *count) {
  *count = sizeof en_sentiment;
  return en_sentiment;
}
