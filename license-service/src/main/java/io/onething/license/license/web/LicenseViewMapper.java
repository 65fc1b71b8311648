package io.onething.license.license.web;

import io.onething.license.license.License;
import io.onething.license.license.Particulars;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(componentModel = "spring")
interface LicenseViewMapper {
    @Mapping(target = "caseNumber", source = "key.caseNumber")
    @Mapping(target = "itemCode", source = "key.itemCode")
    LicenseView view(License license);

    @Mapping(target = "license", source = "license")
    @Mapping(target = "holder", source = "particulars.holder")
    @Mapping(target = "output", source = "particulars.output")
    LicenseView.Detail detail(License license, Particulars particulars);
}
