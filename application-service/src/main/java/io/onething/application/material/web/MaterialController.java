package io.onething.application.material.web;

import io.onething.application.material.Material;
import io.onething.application.material.Materials;
import io.onething.application.material.Materials.Upload;
import io.onething.application.material.Materials.Uploaded;
import io.onething.web.Caller;
import io.onething.web.Versions;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Materials of a draft. The {@code ETag} of every change is the new version of the case file. */
@RestController
@RequestMapping("/api/case-files/{number:[0-9]{17}}/materials")
class MaterialController {
    private static final int LONGEST_NAME = 200;

    private final Materials materials;
    private final MaterialViewMapper views;

    MaterialController(Materials materials, MaterialViewMapper views) {
        this.materials = materials;
        this.views = views;
    }

    /**
     * The files of a case file.
     *
     * @param items one for each material that was uploaded
     */
    record MaterialList(List<MaterialView> items) {}

    /**
     * The parts of an upload, for the contract.
     *
     * @param material key of the material within the plan
     * @param file the file
     */
    record UploadForm(
            String material,
            @Schema(type = "string", format = "binary") String file) {}

    /** Uploads a PDF, PNG, JPEG or OFD file of at most 10 MB for one material of the plan. */
    @RequestBody(content = @Content(schema = @Schema(implementation = UploadForm.class)))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MaterialView> upload(
            Caller caller,
            @PathVariable String number,
            @Parameter(required = true) @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Parameter(hidden = true) @RequestParam String material,
            @RequestPart MultipartFile file)
            throws IOException {
        var upload = new Upload(material, name(file.getOriginalFilename()));
        Uploaded uploaded = materials.upload(caller, number, key, upload, file.getBytes());
        var location = URI.create("/api/case-files/" + number + "/materials/"
                + uploaded.material().id() + "/content");
        return ResponseEntity.created(location)
                .eTag(Versions.etag(uploaded.version()))
                .body(views.view(uploaded.material()));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    MaterialList list(Caller caller, @PathVariable String number) {
        return new MaterialList(
                materials.list(caller, number).stream().map(views::view).toList());
    }

    /** For the applicant, and for a department to which an item that uses the file has gone. */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{id}/content")
    ResponseEntity<byte[]> content(Caller caller, @PathVariable String number, @PathVariable UUID id) {
        Material material = materials.find(caller, number, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(material.type().mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(material.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(materials.content(material));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> remove(Caller caller, @PathVariable String number, @PathVariable UUID id) {
        long version = materials.remove(caller, number, id);
        return ResponseEntity.noContent().eTag(Versions.etag(version)).build();
    }

    /** Without folders and control characters: browsers send paths, and headers must hold one line. */
    private static String name(@Nullable String sent) {
        String name = Objects.requireNonNullElse(sent, "")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
