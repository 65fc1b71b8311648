package io.onething.license.license.messaging;

import io.onething.license.license.ApprovedItem;
import io.onething.license.license.License;
import io.onething.license.license.RevokedItem;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueMappingStrategy;

@Mapper(componentModel = "spring", nullValueMapMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
interface LicenseMessageMapper {
    @Mapping(target = "key.caseNumber", source = "caseNumber")
    @Mapping(target = "key.itemCode", source = "itemCode")
    @Mapping(target = "itemNameZh", source = "nameZh")
    @Mapping(target = "itemNameEn", source = "nameEn")
    @Mapping(target = "type", source = "license.type")
    @Mapping(target = "nameZh", source = "license.nameZh")
    @Mapping(target = "holderSubject", source = "applicantSubject")
    ApprovedItem approved(ApprovalDecidedV1 decided);

    @Mapping(target = "licenseNumber", source = "number")
    @Mapping(target = "caseNumber", source = "key.caseNumber")
    @Mapping(target = "itemCode", source = "key.itemCode")
    LicenseIssuedV1 issued(License license);

    @Mapping(target = "key.caseNumber", source = "caseNumber")
    @Mapping(target = "key.itemCode", source = "itemCode")
    @Mapping(target = "at", source = "revokedAt")
    RevokedItem revoked(ApprovalRevokedV1 revoked);

    @Mapping(target = "licenseNumber", source = "license.number")
    @Mapping(target = "caseNumber", source = "license.key.caseNumber")
    @Mapping(target = "itemCode", source = "license.key.itemCode")
    @Mapping(target = "revokedAt", source = "why.at")
    LicenseRevokedV1 revoked(License license, RevokedItem why);
}
