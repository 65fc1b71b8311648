package io.onething.catalog;

/** 办理借书证: a small theme of two items, as an operator writes it. */
final class LibraryCard {
    private LibraryCard() {}

    /** @param promised promised working days of the second item; a different number is different content */
    static String yaml(String code, int promised) {
        return """
                code: %1$s
                nameZh: 办理借书证“一件事”
                nameEn: A library card, one thing
                subject: PERSON
                lifecycleStage: {code: P_LIFE, nameZh: 生活}
                sources:
                - {id: S1, url: 'https://example.org/library', what: 办理条件, grade: P}
                situations:
                - code: LIVES_HERE
                  questionZh: 是否在本地居住
                  questionEn: Do you live here
                  type: SINGLE
                  options:
                  - {code: 'YES', labelZh: 是, labelEn: 'Yes'}
                  - {code: 'NO', labelZh: 否, labelEn: 'No'}
                eligibility:
                - code: RESIDENT
                  when: []
                  require: [{question: LIVES_HERE, op: IN, value: ['YES']}]
                  failZh: 须在本地居住
                  source: S1
                items:
                - code: RESIDENCE_PROOF
                  nameZh: 居住证明
                  nameEn: Proof of residence
                  department: {code: GA, nameZh: 公安机关}
                  regime: PUBLIC_SERVICE
                  dependsOn: []
                  materials: []
                  promisedWorkingDays: 2
                  output: {licenceType: CERTIFICATE, nameZh: 居住证明}
                  inspection: false
                  commitment: false
                - code: CARD
                  nameZh: 借书证
                  nameEn: Library card
                  department: {code: JY, nameZh: 教育部门}
                  regime: PUBLIC_SERVICE
                  dependsOn: [{item: RESIDENCE_PROOF, data: [homeAddress], trigger: COMPLETED}]
                  materials: []
                  promisedWorkingDays: %2$d
                  output: {licenceType: CARD, nameZh: 借书证}
                  inspection: false
                  commitment: false
                examples:
                - name: a resident
                  answers: {LIVES_HERE: 'YES'}
                  expectedItems: [RESIDENCE_PROOF, CARD]
                  expectedLayers: [[RESIDENCE_PROOF], [CARD]]
                  criticalPath: [RESIDENCE_PROOF, CARD]
                  criticalPathPromisedDays: %3$d
                """.formatted(code, promised, promised + 2);
    }
}
