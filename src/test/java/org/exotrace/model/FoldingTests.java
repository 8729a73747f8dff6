package org.exotrace.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            PD-L1,                 pd l1
            PD-L1,                 PDL1
            PD-L1,                 PD‑L1
            CD8+ T cell,           CD8 T cells
            tumour cell,           Tumor Cells
            leukaemia,             leukemia
            M2 polarisation,       m2 polarization
            NF-κB,                 NF-kappaB
            TGF-β,                 tgf beta
            exosome,               Exosomes
            EV,                    EVs
            small EV,              small EVs
            CAF,                   CAFs
            """)
    void makesSpellingsOfOneNameEqual(String one, String other) {
        assertThat(Folding.name(one)).isEqualTo(Folding.name(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PD-1,     PD-L1
            CD4,      CD8
            miR-122,  miR-12
            IL-2,     IL-6
            APC,      APCS
            HCC,      HCCS
            CAF,      CAFS
            DC,       DCS
            """)
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(Folding.name(one)).isNotEqualTo(Folding.name(other));
    }
}
