#include "CModels.h"

static const unsigned char en_news[] = {
#embed "en-news.model"
};

const unsigned char *pipe_model_en_news(size_t *count) {
  *count = sizeof en_news;
  return en_news;
}
