package io.onething.notification.notice.web;

import io.onething.notification.notice.Notice;
import io.onething.notification.notice.Words;
import org.mapstruct.Mapper;

@Mapper(componentModel = "spring")
interface NoticeMapper {
    NoticeView view(Notice notice, Words.Text text);
}
