#include "CModels.h"

static const unsigned char en_news[] = {
#embed "en-news.model"
};

const unsigned char *pipe_model_en_news(size_t *count) {
  *count = sizeof en_news;
  return en_news;
}

static const unsigned char en_sentiment[] = {
#embed "en-sentiment.model"
};

const unsigned char *pipe_model_en_sentiment(size_t *count) {
  *count = sizeof en_sentiment;
  return en_sentiment;
}
